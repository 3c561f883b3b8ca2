#!/usr/bin/env bash
# Builds what is handed on into .build/dist: a tarball and a Debian package of the command line tool,
# which run on Debian 11 and later without a Swift toolchain. Documentation/packaging.md tells how
# and why. The same sources and toolchain give the same bytes.
#
# DEBIAN_MIRROR is where the packages of other Debian releases come from, unless the usual place is meant.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh dpkg-deb=dpkg dpkg-architecture=dpkg-dev strip=binutils jq=jq mmdebstrap=mmdebstrap

# The oldest release that the program runs on, and the packages it is compiled and linked against.
oldest=bullseye
sysroot_packages=libc6-dev,libstdc++-10-dev,libcairo2-dev,libfontconfig-dev,libharfbuzz-dev,libfribidi-dev,libpng-dev

swift=${SWIFT:-swift}
name=neural-figures
build=$PWD/.build-dist
sysroot=$build/sysroot
output=$PWD/.build/dist
architecture=$(dpkg --print-architecture)
multiarch=$(dpkg-architecture -q DEB_HOST_MULTIARCH)
# The folder of the toolchain, such as /usr.
toolchain=$(dirname "$(dirname "$("$swift" -print-target-info | jq -r .paths.runtimeResourcePath)")")
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC
umask 022
mkdir -p "$build" "$output"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "dist: $1" >&2
    exit 1
}

# Once: what a compiler finds under / of the oldest release. Nothing of its packages is run.
make_sysroot() {
    [[ ! -e $sysroot/complete ]] || return 0
    echo "dist: fetching what Debian $oldest compiles against"
    rm -rf "$sysroot"
    mkdir "$sysroot"
    mmdebstrap --quiet --variant=extract --include="$sysroot_packages" "$oldest" - \
        ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} | tar --extract --directory "$sysroot" --wildcards \
        './lib*' ./usr/include ./usr/lib ./usr/share/pkgconfig
    # Links and paths that start at / mean the sysroot's.
    local link target
    find "$sysroot" -type l -lname '/*' -printf '%p\t%l\n' | while IFS=$'\t' read -r link target; do
        ln --symbolic --force --no-dereference --relative "$sysroot$target" "$link"
    done
    find "$sysroot/usr" -name '*.pc' -exec sed -i "s|=/usr|=$sysroot/usr|" {} +
    touch "$sysroot/complete"
}

build_program() {
    # Swift looks for its own libraries in the sysroot too.
    ln --symbolic --force --no-dereference "$toolchain/lib/swift" "$sysroot/usr/lib/swift"
    ln --symbolic --force --no-dereference "$toolchain/lib/swift_static" "$sysroot/usr/lib/swift_static"
    "$toolchain/bin/clang++" --sysroot="$sysroot" -O2 -fPIC -Wall -Wextra -c \
        Packaging/throw_bad_array_new_length.cpp -o "$build/throw_bad_array_new_length.o"
    "$swift" build -c release --product "$name" --scratch-path "$build" \
        --static-swift-stdlib --disable-local-rpath --sdk "$sysroot" -Xswiftc -sdk -Xswiftc "$sysroot" \
        --pkg-config-path "$sysroot/usr/lib/$multiarch/pkgconfig" \
        --pkg-config-path "$sysroot/usr/share/pkgconfig" \
        -Xlinker "$build/throw_bad_array_new_length.o"
    strip --strip-all --remove-section=.comment -o "$work/$name" "$build/release/$name"
}

# Prints the shared libraries that the program asks for.
needed() { objdump --private-headers "$work/$name" | awk '$1 == "NEEDED" { print $2 }' | sort; }

# Prints what the program depends on, as Debian's packages.
library_packages() {
    needed | while read -r library; do
        awk -v library="$library" '$1 == library { sub(/[^ ]+ +/, ""); print; found = 1 }
            END { exit !found }' Packaging/libraries \
            || fail "the program needs $library; give Packaging/libraries the package it is in"
    done | sort --unique | paste --serial --delimiters=, | sed 's/,/, /g'
}

# Prints the versions of symbols that files define or ask for.
symbol_versions() {
    objdump --private-headers "$@" | grep -oE '\b(GLIBC|GLIBCXX|CXXABI|GCC)_[0-9.]+' | sort --unique
}

# Fails where the program asks for what the oldest release does not have: a library of the machine that
# builds has come in then.
check_versions() {
    local missing
    missing=$(comm -13 \
        <(symbol_versions "$sysroot/lib/$multiarch"/{libc.so.6,libm.so.6,libgcc_s.so.1} \
            "$sysroot/usr/lib/$multiarch/libstdc++.so.6") \
        <(symbol_versions "$work/$name"))
    [[ -z $missing ]] || fail "the program needs what Debian $oldest has not: ${missing//$'\n'/ }"
}

# Puts the licence of every library that is linked statically into the folder $1.
gather_licences() {
    local checkout file found
    for checkout in "$build"/checkouts/*/; do
        found=
        for file in "$checkout"LICEN[CS]E* "$checkout"COPYING* "$checkout"NOTICE*; do
            [[ -f $file ]] || continue
            case $(basename "$file") in
            NOTICE*) cp "$file" "$1/$(basename "$checkout")-notice.txt" ;;
            *) cp "$file" "$1/$(basename "$checkout").txt" && found=1 ;;
            esac
        done
        [[ -n $found ]] || fail "$(basename "$checkout") has no licence file"
    done
    cp "$toolchain/share/swift/LICENSE.txt" "$1/swift.txt"
    cp Packaging/licences/*.txt "$1"
}

# Writes the manual page to the file $1.
write_manual() {
    "$work/$name" --experimental-dump-help | jq -r -f Packaging/commands.jq >"$work/commands"
    jq -r -f Packaging/exit-codes.jq Documentation/exit-codes.json >"$work/exits"
    sed -e "s/@DATE@/$(date --date="@$SOURCE_DATE_EPOCH" '+%B %-d, %Y')/" -e "s/@VERSION@/$version/" \
        -e "/@COMMANDS@/{
            r $work/commands
            d
        }" -e "/@EXITS@/{
            r $work/exits
            d
        }" "Packaging/$name.1.in" >"$1"
}

# Lays out the files below a prefix, as all of Unix has them.
lay_out() {
    local share=$1/share
    local doc=$share/doc/$name
    install -D "$work/$name" "$1/bin/$name"
    mkdir -p "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/site-functions" \
        "$share/fish/vendor_completions.d" "$doc/licences"
    write_manual "$share/man/man1/$name.1"
    "$work/$name" --generate-completion-script bash | sed '1{/^#!/d}' \
        >"$share/bash-completion/completions/$name"
    "$work/$name" --generate-completion-script zsh >"$share/zsh/site-functions/_$name"
    "$work/$name" --generate-completion-script fish >"$share/fish/vendor_completions.d/$name.fish"
    cp README.md LICENSE Packaging/copyright "$doc"
    gather_licences "$doc/licences"
    chmod -R u=rwX,go=rX "$1"
}

make_tarball() {
    tar --create --directory "$work" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" "$1" | gzip --best --no-name >"$output/$1.tar.gz"
}

# Makes a Debian package of the files below the prefix $1.
make_package() {
    local root=$work/root
    local doc=$root/usr/share/doc/$name libraries size
    mkdir -p "$root/DEBIAN"
    cp -R "$1" "$root/usr"
    # Debian has its own folder for zsh, and keeps the licence in the file copyright.
    mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
    rm "$doc/LICENSE"
    install -D --mode=644 Packaging/lintian-overrides "$root/usr/share/lintian/overrides/$name"
    cat >"$doc/changelog.Debian" <<END
$name ($package_version) unstable; urgency=medium

  * Version $version.

 -- $(sed -n 's/^Maintainer: //p' Packaging/control.in)  $(date --rfc-email --date="@$SOURCE_DATE_EPOCH")
END
    gzip --best --no-name "$doc/changelog.Debian" "$root/usr/share/man/man1/$name.1"
    libraries=$(library_packages)
    size=$(du --summarize --apparent-size --block-size=1K "$root/usr" | cut -f1)
    sed -e "s/@VERSION@/$package_version/" -e "s/@ARCHITECTURE@/$architecture/" \
        -e "s/@SIZE@/$size/" -e "s/@LIBRARIES@/$libraries/" Packaging/control.in >"$root/DEBIAN/control"
    (cd "$root" && find usr -type f -print0 | sort --zero-terminated | xargs -0 md5sum >DEBIAN/md5sums)
    # Debian 11 knows no zstd.
    dpkg-deb --build --root-owner-group -Zxz "$root" \
        "$output/${name}_${package_version}_$architecture.deb" >/dev/null
}

make_sysroot
build_program
check_versions
version=$("$work/$name" --version)
package_version=${version/-/"~"}-1
tree=$name-$version-linux-$(uname -m)
lay_out "$work/$tree"
rm -f "$output"/*
make_tarball "$tree"
make_package "$work/$tree"
du --apparent-size --human-readable "$output"/*
