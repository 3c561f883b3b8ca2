# About: Whether two pictures look the same, and a picture of where they do not.
neural-figures compare before.png after.png --diff difference.png
