// Without one, its checker would look into the project's own configuration of Vite.
export default {};
