# About: The figures of the article as a table for people, and those of a folder as JSON for programs.
neural-figures list
neural-figures list lecture/ --json
