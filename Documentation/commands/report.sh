# About: A page of the pictures that tests with FigureTesting have failed for.
FIGURE_ARTIFACTS=figure-artifacts swift test
neural-figures report figure-artifacts
