project = "Platform handbook"
exclude_patterns = ["_build", "node_modules"]
html_theme_options = {"navigation_with_keys": True}
# RECIPE 1
