# About: Two half moons, 200 samples of each run the same.
# Picture: Points in two colours that form two half moons, one reaching into the other.
neural-figures sample moons -o moons.csv
neural-figures data moons.csv -o data.svg
