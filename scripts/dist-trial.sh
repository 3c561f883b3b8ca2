#!/usr/bin/env bash
# Runs in a Debian made for it by scripts/dist-check.sh, in the folder with the tarball, the package and
# the figures as they have to be. Ends with one line that says what was found.
set -euo pipefail
cd "$(dirname "$0")"

name=neural-figures
export LC_ALL=C DEBIAN_FRONTEND=noninteractive
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "$PRETTY_NAME")

fail() {
    echo "dist-check: $release: $1" >&2
    exit 1
}

# Runs the command from $2 on, which has to end with the exit code $1; leaves what it prints in `printed`.
expect() {
    local code=0
    printed=$("${@:2}" 2>&1) || code=$?
    [[ $code -eq $1 ]] || fail "${*:2} ended with $code instead of $1: $printed"
}

# Prints how many pictures of the format $1 in the folder $2 are the same bytes as those in figures.
count_same() {
    local picture count=0
    for picture in figures/*."$1"; do
        if cmp --silent "$picture" "$2/$(basename "$picture")"; then count=$((count + 1)); fi
    done
    echo "$count"
}

# Tries the program $1.
try() {
    local drawn all
    drawn=$(mktemp -d)
    all=$(find figures -maxdepth 1 -name '*.svg' | wc -l)
    expect 0 "$1" --version
    [[ $printed == "$version" ]] || fail "$1 says it is $printed instead of $version"
    expect 0 "$1" build --only 4 --format png,svg,pdf --output "$drawn/four" --quiet
    [[ $(find "$drawn/four" -name '04-*' -size +1k | wc -l) -eq 3 ]] || fail "no three pictures of figure 4"
    expect 0 "$1" build --format png,svg --output "$drawn/all" --quiet
    [[ $(count_same svg "$drawn/all") -eq $all ]] || fail "an SVG differs from that in figures"
    [[ -s $drawn/all/index.html ]] || fail "no gallery"
    expect 0 "$1" build --format pdf --output "$drawn/pdf" --quiet
    expect 0 "$1" check --against figures --quiet
    expect 1 "$1" compare figures/04-*.png figures/05-*.png
    expect 64 "$1" draw
    expect 74 "$1" compare none.png none.png
    found="$all SVGs are those in figures, and so are $(count_same png "$drawn/all") PNGs and \
$(count_same pdf "$drawn/pdf") PDFs"
}

version=$(basename "$name"-*.tar.gz)
version=${version#"$name"-}
version=${version%-linux-*}

apt-get install --yes --no-install-recommends -qq ./"$name"_*.deb >/dev/null 2>&1 \
    || fail "the package cannot be installed"
try "$name"
dpkg --purge "$name" >/dev/null

tar --extract --gzip --file "$name"-*.tar.gz --directory /opt
program=$(echo /opt/"$name"-*/bin/"$name")
try "$program"

dpkg --purge --force-depends fonts-dejavu-core fonts-dejavu-extra >/dev/null 2>&1
expect 74 "$program" build --only 4 --output none --quiet
[[ $printed == *fonts-dejavu-core* ]] || fail "a missing font is reported without its package: $printed"

version_of() { dpkg-query --show --showformat='${Version}' "$1"; }
echo "$release, glibc $(version_of libc6), cairo $(version_of libcairo2): $found"
