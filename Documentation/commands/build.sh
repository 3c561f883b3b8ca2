# About: Two figures of the article as SVG and PDF, and all figures of a folder of yours.
neural-figures build --only 4,14 --format svg,pdf --output article
neural-figures build lecture/ --output lecture/figures
