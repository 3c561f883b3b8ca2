#!/usr/bin/env bash
# A lesson from an empty folder: a table, pictures of it, a network, and pictures of the network.
#
#     Examples/teacher.sh FOLDER
#
# The folder is created, and has to be empty. The program is the one in the variable NEURAL_FIGURES, or that
# of the shell's path.
set -euo pipefail

folder=${1:?usage: Examples/teacher.sh FOLDER}
program=$(realpath "$(command -v "${NEURAL_FIGURES:-neural-figures}")")
neural-figures() { "$program" "$@"; }

mkdir -p "$folder"
[[ -z $(ls -A "$folder") ]] || {
    echo "teacher: $folder is not empty; name another folder" >&2
    exit 1
}
cd "$folder"

# A table. Any CSV file does whose last column is the class, or the number, to be learnt.
neural-figures sample moons --samples 200 -o moons.csv
neural-figures data moons.csv -o data.svg

# A network learns it; the picture shows where it decides, and the model is kept.
neural-figures boundary moons.csv --hidden 16,16 --activation tanh --epochs 2000 --rate 0.01 --seed 0 \
    -o boundary.png --save net.json

# After fewer epochs it is less sure. The picture has two pixels for each of a page, for sharp screens.
neural-figures boundary moons.csv --hidden 16,16 --activation tanh --epochs 100 \
    --response probability --levels 0.1:0.9:0.1 --scale 2 -o probability.png

# More pictures of the model; nothing is trained again.
neural-figures history net.json --log y -o history.svg
neural-figures matrix moons.csv --model net.json -o confusion.svg
neural-figures diagram net.json -o network.svg
neural-figures diagram 3-5-4-2 -o layers.svg

# What three hidden units make of the samples.
neural-figures hidden moons.csv --hidden 3 --seed 2 --view 10,79 -o space.svg

# A number to be learnt, taken apart into its units.
neural-figures sample sine --noise 0.1 -o sine.csv
neural-figures boundary sine.csv --hidden 10 -o sine.svg --save sine.json
neural-figures units sine.csv --model sine.json -o units.svg

# Four features: a slice through two of them, and the plane along which they vary most.
neural-figures sample iris -o iris.csv
neural-figures boundary iris.csv --hidden 8 --x "petal length" --y "petal width" \
    --fix "sepal length=6" -o slice.svg --save iris.json
neural-figures boundary iris.csv --model iris.json --project pca -o components.svg
neural-figures matrix iris.csv --model iris.json --normalize true -o shares.svg

# Pictures of a saved model are those after training, and another program's output may be drawn.
neural-figures boundary moons.csv --model net.json -o again.png --quiet
cmp boundary.png again.png
neural-figures boundary - --model net.json --title "moons: 2-16-16-1 network, accuracy 100 %" \
    --format png -o - --quiet <moons.csv >piped.png

# The same pictures for dark pages, for paper, and in Chinese.
neural-figures data moons.csv --theme auto -o auto.svg --quiet
neural-figures data moons.csv -o data.pdf --quiet
neural-figures history net.json --language zh-Hans -o history.zh.svg --quiet

# Mistakes are named, and leave nothing behind.
sed '17s/,[^,]*,/,n\/a,/' moons.csv >damaged.csv
code=0
message=$(neural-figures boundary damaged.csv -o damaged.png 2>&1) || code=$?
[[ $code -eq 65 && $message == *'damaged.csv:17: column x2: "n/a" is no number'* && ! -e damaged.png ]] || {
    echo "teacher: expected a message on line 17 and exit code 65, got $code: $message" >&2
    exit 1
}
echo "teacher: ok"
