# About: All models of the article, with their weights and histories as JSON.
neural-figures train --json models.json
