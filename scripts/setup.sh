#!/usr/bin/env bash
# Looks for what the package needs from the system and installs what is missing with apt, as root or
# with sudo. Where it cannot, it prints the one line to run. Says nothing when nothing is missing.
#
# Arguments name commands that are needed besides, with the Debian package of each: xmllint=libxml2-utils
set -euo pipefail

missing=()

has_library() { pkg-config --exists "$1" 2>/dev/null; }

# $1 is a style as fontconfig spells it.
has_font() {
    [[ "$(fc-match --format '%{family[0]}|%{style[0]}' "DejaVu Sans:style=$1" 2>/dev/null)" \
        == "DejaVu Sans|$1" ]]
}

command -v swift >/dev/null || {
    echo "setup: there is no Swift toolchain; install Swift 6.0.3 or later from swift.org" >&2
    exit 1
}
command -v pkg-config >/dev/null || missing+=(pkg-config)
has_library cairo-ft || missing+=(libcairo2-dev)
has_library fontconfig || missing+=(libfontconfig-dev)
has_library libpng || missing+=(libpng-dev)
if ! command -v fc-match >/dev/null; then
    missing+=(fontconfig fonts-dejavu-core fonts-dejavu-extra)
else
    { has_font Book && has_font Bold; } || missing+=(fonts-dejavu-core)
    { has_font Oblique && has_font "Bold Oblique"; } || missing+=(fonts-dejavu-extra)
fi
for tool in "$@"; do
    command -v "${tool%%=*}" >/dev/null || missing+=("${tool#*=}")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
[[ $EUID -eq 0 ]] || as_root=(sudo)
install=("${as_root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}")

if ! command -v apt-get >/dev/null; then
    echo "setup: install what these Debian packages hold: ${missing[*]}" >&2
    exit 1
fi
# Without a terminal nobody can type sudo's password.
can_sudo() { command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; }
if [[ $EUID -ne 0 ]] && ! can_sudo; then
    echo "setup: run this, then try again: ${install[*]}" >&2
    exit 1
fi
echo "setup: installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
# Lists that cannot be refreshed, as those of a mirror that lags behind, may still do.
"${as_root[@]}" apt-get update -qq || echo "setup: apt-get update failed; trying the lists there are" >&2
"${install[@]}" -qq >/dev/null || {
    echo "setup: installing failed; run apt-get update, then: ${install[*]}" >&2
    exit 1
}
