#!/usr/bin/env bash
# Installs the programs whose pictures stand beside ours in the table of `make bench PART=pictures`: Matplotlib
# into a virtual environment, gnuplot and the Rust library plotters from Debian. Needs root for the last two.
set -euo pipefail
cd "$(dirname "$0")"

built=../.build/peers
mkdir -p "$built"

[[ -x $built/python/bin/python ]] || python3 -m venv "$built/python"
"$built/python/bin/pip" install --quiet 'matplotlib==3.8.0' 'numpy<2'

# Debian's names; others install them by hand.
packages=(gnuplot-nox librust-plotters-dev)
command -v cargo >/dev/null || packages+=(cargo)
if ! dpkg-query -W "${packages[@]}" >/dev/null 2>&1; then
    apt-get install --yes --no-install-recommends "${packages[@]}"
fi
# Cargo looks for its configuration from the folder on where it runs.
cd plotters
CARGO_TARGET_DIR=../$built/plotters cargo build --release --quiet --offline
