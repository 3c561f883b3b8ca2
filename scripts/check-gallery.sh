#!/usr/bin/env bash
# Has Chromium open the gallery under a strict Content-Security-Policy, and looks whether it does what it is to
# do: which pictures are loaded when, languages, links, copying, the keyboard, print, and what axe finds.
#
#     scripts/check-gallery.sh
#
# Chromium is Debian's; Playwright and axe are Python's packages, which go to .build/check-gallery.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

environment=.build/check-gallery
# The versions that were tried.
packages=(playwright==1.65.2 axe-playwright-python==0.1.8)
tool="$("${SWIFT:-swift}" build -c release --show-bin-path)/neural-figures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

command -v chromium >/dev/null 2>&1 || scripts/setup.sh chromium=chromium
if [[ ! -x $environment/bin/playwright ]]; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}"
fi
"$tool" build --output "$folder/files" --quiet
"$tool" build --format svg --output "$folder/self-contained" --self-contained --quiet
"$environment/bin/python" scripts/check-gallery.py "$(command -v chromium)" \
    "$folder/files" "$folder/self-contained"
