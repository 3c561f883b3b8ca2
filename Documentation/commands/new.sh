# About: A folder with a table, a model and figures, drawn at once.
neural-figures new lecture/
neural-figures build lecture/
