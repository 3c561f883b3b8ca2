#!/usr/bin/env bash
# Looks for what the package needs from the system and installs what is missing with apt, as root or
# with sudo. Where it cannot, it prints the one line to run. Says nothing when nothing is missing.
#
#     scripts/setup.sh [COMMAND=PACKAGE ...] [font:FAMILY=PACKAGE ...]
#
# Arguments name commands and families of fonts that are needed besides, with the Debian package of each:
# xmllint=libxml2-utils, "font:Noto Sans CJK SC=fonts-noto-cjk".
# SWIFT is the compiler, unless it is `swift`.
set -euo pipefail
export LC_ALL=C

# The least version, as in Package.swift and the README.
least_swift=6.0.3

# The packages of each system, one need a line. On Debian and its kin the first is installed.
packages='
apt-get             dnf                   pacman      apk             brew
pkg-config          pkgconf-pkg-config    pkgconf     pkgconf         pkgconf
libcairo2-dev       cairo-devel           cairo       cairo-dev       cairo
libfontconfig-dev   fontconfig-devel      fontconfig  fontconfig-dev  fontconfig
libharfbuzz-dev     harfbuzz-devel        harfbuzz    harfbuzz-dev    harfbuzz
libfribidi-dev      fribidi-devel         fribidi     fribidi-dev     fribidi
libpng-dev          libpng-devel          libpng      libpng-dev      libpng
fontconfig          fontconfig            fontconfig  fontconfig      fontconfig
fonts-dejavu-core   dejavu-sans-fonts     ttf-dejavu  font-dejavu     font-dejavu
fonts-dejavu-extra  dejavu-sans-fonts     ttf-dejavu  font-dejavu     font-dejavu
fonts-noto-cjk      google-noto-sans-cjk-fonts  noto-fonts-cjk  font-noto-cjk  font-noto-sans-cjk-sc
fonts-noto-core     google-noto-sans-devanagari-fonts  noto-fonts  font-noto-devanagari  font-noto-sans-devanagari
'

has() { command -v "$1" >/dev/null 2>&1; }

fail() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

# Whether the version $1 is $2 or later; both are numbers with points between.
is_at_least() {
    local -a have least
    local part
    IFS=. read -r -a have <<<"$1"
    IFS=. read -r -a least <<<"$2"
    for part in 0 1 2; do
        [[ ${have[part]:-0} -eq ${least[part]:-0} ]] || break
    done
    [[ ${have[part]:-0} -ge ${least[part]:-0} ]]
}

check_swift() {
    local swift=${SWIFT:-swift} told version
    has "$swift" || fail "there is no Swift toolchain ($swift is not found);" \
        "install Swift $least_swift or later: https://www.swift.org/install"
    told=$("$swift" --version 2>/dev/null || true)
    [[ $told =~ Swift\ version\ ([0-9]+(\.[0-9]+)*) ]] \
        || fail "$swift --version does not tell its version: ${told:-nothing printed}"
    version=${BASH_REMATCH[1]}
    is_at_least "$version" "$least_swift" || fail "$swift is Swift $version, but $least_swift is needed;" \
        "install Swift $least_swift or later: https://www.swift.org/install"
}

has_library() { pkg-config --exists "$1" 2>/dev/null; }

# Whether there is a face of the style $1, as fontconfig spells it, of the family $2, DejaVu Sans unless
# given. Unlike fc-match, fc-list does not take another face for it.
has_face() { [[ -n $(fc-list ":family=${2:-DejaVu Sans}:style=$1" family 2>/dev/null) ]]; }

# Whether there is a face of the family $1.
has_family() { has fc-list && [[ -n $(fc-list ":family=$1" family 2>/dev/null) ]]; }

# Fills `missing` with the Debian names of the packages. $@ are pairs of a command, or of `font:` and a
# family, and its package.
find_missing() {
    has pkg-config || missing+=(pkg-config)
    has_library cairo-ft || missing+=(libcairo2-dev)
    has_library fontconfig || missing+=(libfontconfig-dev)
    has_library harfbuzz || missing+=(libharfbuzz-dev)
    has_library fribidi || missing+=(libfribidi-dev)
    has_library libpng || missing+=(libpng-dev)
    if has fc-list; then
        { has_face Book && has_face Bold; } || missing+=(fonts-dejavu-core)
        { has_face Oblique && has_face "Bold Oblique" && has_face Regular "DejaVu Math TeX Gyre"; } \
            || missing+=(fonts-dejavu-extra)
    else
        missing+=(fontconfig fonts-dejavu-core fonts-dejavu-extra)
    fi
    local pair
    for pair in "$@"; do
        if [[ $pair == font:* ]]; then
            local family=${pair#font:}
            has_family "${family%%=*}" || missing+=("${pair#*=}")
        else
            has "${pair%%=*}" || missing+=("${pair#*=}")
        fi
    done
}

# Prints how this system, whose package manager is $1, calls the missing packages, each once.
named_for() {
    local -a columns names
    local manager=$1 column=0 line package name
    while read -r -a columns; do
        [[ ${#columns[@]} -gt 0 ]] || continue
        if [[ ${columns[0]} == apt-get ]]; then
            while [[ ${columns[column]} != "$manager" ]]; do column=$((column + 1)); done
            continue
        fi
        for package in "${missing[@]}"; do
            name=${columns[column]}
            [[ ${columns[0]} == "$package" && " ${names[*]-} " != *" $name "* ]] || continue
            names+=("$name")
        done
    done <<<"$packages"
    # What is needed besides goes by the same name, as far as this script knows.
    for package in "${missing[@]}"; do
        line=$'\n'"$package "
        [[ $packages == *"$line"* ]] || names+=("$package")
    done
    echo "${names[*]}"
}

# Ends with the line to run on a system without apt.
tell_other_system() {
    local manager install
    for manager in dnf pacman apk brew; do
        has "$manager" || continue
        case $manager in
            dnf) install="${as_root}dnf install" ;;
            pacman) install="${as_root}pacman -Syu --needed" ;;
            apk) install="${as_root}apk add" ;;
            brew) install="brew install" run_this="run this" ;; # It refuses root.
        esac
        fail "$run_this, then try again: $install $(named_for "$manager")"
    done
    fail "install what these Debian packages hold: ${missing[*]}"
}

# Without a terminal nobody can type sudo's password.
can_be_root() {
    [[ $user -eq 0 ]] || { has sudo && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; }
}

check_swift
missing=()
find_missing "$@"
[[ ${#missing[@]} -gt 0 ]] || exit 0

user=$(id -u)
as_root='' run_this="run this"
if [[ $user -ne 0 ]]; then
    if has sudo; then as_root="sudo "; else run_this="run this as root"; fi
fi

has apt-get || tell_other_system
install="${as_root}apt-get install --yes --no-install-recommends ${missing[*]}"
by_hand="${as_root}apt-get update && $install"
can_be_root || fail "$run_this, then try again: $by_hand"
echo "setup: installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
# Lists that cannot be refreshed, as those of a mirror that lags behind, may still do.
${as_root}apt-get update -qq || echo "setup: apt-get update failed; trying the lists there are" >&2
# Names of packages have no spaces.
$install -qq >/dev/null || fail "installing failed; try it by hand: $by_hand"
