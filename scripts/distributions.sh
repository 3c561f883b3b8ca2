#!/usr/bin/env bash
# Runs the README's commands on releases of Debian, each in a root folder of its own, as somebody would
# who has just installed it: make figures, make test, make check, and git status in between. Needs root,
# and some minutes and gigabytes for each. The releases stay in .build-distributions, to be used again.
#
#     scripts/distributions.sh [RELEASE:SWIFT ...]
#
# SWIFT is "apt" for the release's own compiler (the package swiftlang) or "host" for the one of this
# machine. The table of results goes to standard output, all else to .build-distributions/*.log.
set -euo pipefail
cd "$(dirname "$0")/.."

[[ $EUID -eq 0 ]] || { echo "distributions: needs root, to change the root folder" >&2; exit 1; }
scripts/setup.sh debootstrap=debootstrap unshare=util-linux

trials=("$@")
[[ $# -gt 0 ]] || trials=(bookworm:host trixie:apt trixie:host sid:apt sid:host)
work=$PWD/.build-distributions
mkdir -p "$work"

# Where git of this machine finds packages under another address, that of the release does too.
rewritten=$(git config --get-regexp '^url\..*\.insteadof$' '^https://github\.com/' | head -1 || true)
mirror=$(sed -E 's/^url\.(.*)\.insteadof .*/\1/' <<<"$rewritten")
swift=$(readlink -f "$(command -v "${SWIFT:-swift}")")
toolchain=$(dirname "$(dirname "$(dirname "$swift")")")

# What runs inside. $1 is "apt" or "host", $2 the address that replaces https://github.com/, if any.
newcomer() {
    cat <<'END'
set -u
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
packages=(git make ca-certificates)
if [ "$1" = apt ]; then
    packages+=(swiftlang)
else
    # What the toolchain's own instructions for Debian ask for.
    curl=$(apt-cache search --names-only '^libcurl4(t64)?$' | cut -d' ' -f1)
    packages+=(binutils g++ libc6-dev libedit2 libncurses6 libsqlite3-0 libuuid1 tzdata zlib1g-dev $curl)
    packages+=($(apt-cache search --names-only '^libxml2(-16)?$' | cut -d' ' -f1))
    export PATH=$PATH:/toolchain/usr/bin
fi
apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
[ -z "$2" ] || git config --global "url.$2.insteadof" https://github.com/
git config --global --add safe.directory '*'
rm -rf /root/clone
git clone --quiet /source /root/clone
cd /root/clone
for target in figures test check; do
    make "$target"
    echo "result $target $?"
    if [ "$target" = figures ]; then
        git status --short
        echo "result changed $(git status --short | wc -l)"
    fi
done
echo "result swift $(swift --version 2>/dev/null | grep -oE 'Swift version [^ ]+' | cut -d' ' -f3)"
echo "result cairo $(pkg-config --modversion cairo)"
END
}

# $1 is the release, $2 whose compiler. All that the run prints goes to standard output.
try() {
    local root=$work/$1-$2
    [[ -d $root/etc ]] || debootstrap --variant=minbase "$1" "$root"
    mkdir -p "$root/source" "$root/toolchain" "$root/mirror"
    newcomer >"$root/root/newcomer.sh"
    local address=$mirror bound=
    # A mirror that is a folder is handed in.
    [[ ! -d $mirror ]] || { address=/mirror/; bound=$mirror; }
    # The mounts are gone with the namespace, however the run ends.
    # shellcheck disable=SC2016 # The inner shell expands these.
    unshare --mount --pid --fork --propagation private bash -euc '
        root=$1 source=$2 toolchain=$3 mirror=$4
        shift 4
        hand_in() { mount --bind "$1" "$2"; mount -o remount,bind,ro "$2"; }
        hand_in "$source" "$root/source"
        hand_in "$toolchain" "$root/toolchain"
        [ -z "$mirror" ] || hand_in "$mirror" "$root/mirror"
        mount --bind /dev "$root/dev"
        mount -t proc proc "$root/proc"
        exec chroot "$root" /usr/bin/env -i HOME=/root TERM=dumb \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            bash /root/newcomer.sh "$@"
    ' _ "$root" "$PWD" "$toolchain" "$bound" "$2" "$address"
}

# $1 is a log, $2 what is asked for.
result() { sed -n "s/^result $2 //p" "$1" | tail -1; }

echo "| release | Swift | Cairo | \`make figures\` | files changed | \`make test\` | \`make check\` |"
echo "|---|---|---|---|---|---|---|"
failures=0
for trial in "${trials[@]}"; do
    release=${trial%%:*} whose=${trial##*:}
    log=$work/$release-$whose.log
    try "$release" "$whose" >"$log" 2>&1 </dev/null || true
    outcome="$(result "$log" figures) $(result "$log" changed) $(result "$log" test) $(result "$log" check)"
    read -r figures changed tests check <<<"$outcome"
    echo "| $release | $(result "$log" swift) ($whose) | $(result "$log" cairo) |" \
        "${figures:--} | ${changed:--} | ${tests:--} | ${check:--} |"
    [[ $outcome == "0 0 0 0" ]] || failures=$((failures + 1))
done
[[ $failures -eq 0 ]] || {
    echo "distributions: $failures of ${#trials[@]} failed; see $work" >&2
    exit 1
}
