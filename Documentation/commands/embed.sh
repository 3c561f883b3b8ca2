# About: What shows two figures in reStructuredText, and the figures of all documents brought up to date.
neural-figures embed 4 14 --format rst --base ../figures
neural-figures embed --update docs/*.md
