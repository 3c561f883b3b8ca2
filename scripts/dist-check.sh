#!/usr/bin/env bash
# Tries what scripts/dist.sh has built where it has to run: each release of Debian is made anew, as small
# as it can be, and thrown away afterwards.
#
#     scripts/dist-check.sh [release ...]     Debian 11, 12 and 13 unless given
#
# DEBIAN_MIRROR is where the releases come from, unless the usual place is meant.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh mmdebstrap=mmdebstrap
releases=("$@")
[[ $# -gt 0 ]] || releases=(bullseye bookworm trixie)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/trial"
cp -R .build/dist/*.tar.gz .build/dist/*.deb figures scripts/dist-trial.sh "$folder/trial"
for release in "${releases[@]}"; do
    # Mounts what programs expect, and unmounts it however this ends. It puts the folder of the release
    # in place of $1.
    # shellcheck disable=SC2016
    mmdebstrap --quiet --variant=apt --customize-hook="copy-in '$folder/trial' /" \
        --customize-hook='chroot "$1" bash /trial/dist-trial.sh' \
        "$release" /dev/null ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"}
done
echo "dist-check: ok"
