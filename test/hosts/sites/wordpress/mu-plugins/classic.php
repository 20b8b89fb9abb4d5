<?php
// As the plugin “Classic Editor” does it.
add_filter('use_block_editor_for_post', fn ($use) => $use && !isset($_GET['classic']));
