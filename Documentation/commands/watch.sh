# About: The figures of a folder, drawn anew whenever a file of it is saved; Control-C ends it.
neural-figures watch lecture/
