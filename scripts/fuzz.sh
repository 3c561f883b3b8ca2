#!/usr/bin/env bash
# Feeds damaged and random inputs to what reads other people's texts and files, with libFuzzer and
# AddressSanitizer, and draws random figures; ends with an error at the first trap, hang, leak or picture
# that is not as it should be. The input that caused it is left in .build/fuzz.
#
#     scripts/fuzz.sh [target ...]     with RUNS inputs for each (1000000 unless given)
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${RUNS:-1000000}
targets=("$@")
[[ $# -gt 0 ]] || targets=(math-text text png template escaping
    json npy npz safetensors onnx figures)
build=.build/fuzz
mkdir -p "$build/modules/CPNGWriter"

# The compiler is called without the package manager, which knows no fuzzers: each is compiled as one
# module with the sources it tries.
printf 'module CPNGWriter {\n    header "%s"\n    export *\n}\n' \
    "$PWD/Sources/CPNGWriter/include/png_writer.h" >"$build/modules/CPNGWriter/module.modulemap"
read -ra c_flags <<<"$(pkg-config --cflags cairo-ft fontconfig harfbuzz fribidi libpng)"
flags=(-O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name Fuzzer
    -package-name neural_figures
    -I "$build/modules/CPNGWriter")
for library in Sources/C{Cairo,FriBidi,HarfBuzz,PNG,Zlib}; do flags+=(-I "$library"); done
for flag in "${c_flags[@]}"; do flags+=(-Xcc "$flag"); done
cc -c -O2 -D_POSIX_C_SOURCE=200809L "${c_flags[@]}" -I Sources/CPNGWriter/include \
    Sources/CPNGWriter/png_writer.c -o "$build/png_writer.o"

# What several share is a module of its own, with its object file. $1 is the module, the rest are flags.
module() {
    swiftc "${flags[@]}" -module-name "$1" -parse-as-library -wmo -emit-module "${@:2}" \
        -emit-module-path "$build/modules/$1.swiftmodule" \
        -I "$build/modules" -c $(find Sources/"$1" -name '*.swift') -o "$build/$1.o"
}
module Pictures
module Spelling
module Files
for target in "${targets[@]}"; do
    case $target in
    json | npy | npz | safetensors | onnx)
        module Training
        module Interchange -enable-testing
        break
        ;;
    esac
done

# $1 is the target; prints its sources.
sources() {
    local templates=Sources/NeuralFigures/Templates text=Sources/Plotting/Text/MathText/MathML
    case $1 in
    math-text)
        find Sources/Plotting -name '*.swift'
        echo Fuzzing/MathTextFuzzer.swift -I "$build/modules" "$build"/{Files,Pictures,Spelling,png_writer}.o -lpng16
        ;;
    text)
        find Sources/Plotting -name '*.swift'
        echo Fuzzing/TextFuzzer.swift -I "$build/modules" "$build"/{Files,Pictures,Spelling,png_writer}.o -lpng16
        ;;
    png)
        find Sources/Pictures -name '*.swift'
        echo Fuzzing/PNGFuzzer.swift "$build/png_writer.o" -lpng16
        ;;
    template)
        echo "$templates"/{TemplateParser,TemplateError}.swift
        echo Fuzzing/TemplateFuzzer.swift -I "$build/modules" "$build/Spelling.o"
        ;;
    escaping)
        echo "$templates"/String+Escaping.swift "$text"/MathMLElement.swift
        echo Sources/Plotting/Rendering/{SVG/SVGText,Unicode.Scalar+XML}.swift Fuzzing/EscapingFuzzer.swift
        ;;
    json | npy | npz | safetensors | onnx)
        echo Fuzzing/InterchangeFuzzer.swift -D "FUZZ_${1^^}" -I "$build/modules"
        echo "$build"/{Interchange,Spelling,Training}.o
        ;;
    *)
        echo "fuzz: no target $1; there are math-text, text, png, template, escaping, json, npy, npz," \
            "safetensors, onnx and figures" >&2
        return 1
        ;;
    esac
}

# Words that inputs are put together from, and inputs to begin with.
dictionary() {
    local word
    for word in '\\frac' '\\sqrt' '\\left(' '\\right)' '\\middle|' '\\mathbf' '\\text{' '\\hat' '\\sum' '^{' '_{' \
        '\\begin{cases}' '\\end{cases}' '\\begin{array}{lcr}' '\\end{array}' '\\\\' '&' '\\not' '\\bf' \
        '\\color{red}' '\\textcolor{#1F77B4}' '\\substack{' '\\underbrace{' '\\overset' '\\xrightarrow[' \
        '\\operatorname*{' '\\genfrac{(}{)}{0pt}{1}' '\\hspace{1em}' '\\phantom' '\\smash' '\\mathbin' '\\Bigl(' \
        '\\limits' '\\nolimits' '\\displaystyle' '\\overrightarrow' '\\widehat' '\\boldsymbol' '\\mathbb{' '\\overline' \
        '{{#' '{{/' '{{^' '{{>' '{{{' '}}}' '{{=<% %>=}}' 'IHDR' 'PLTE' 'tRNS' 'IDAT' 'gAMA' 'iCCP' \
        '\xCC\x81' '\xD7\x90' '\xD8\xA8' '\xE4\xB8\xAD' '\xE0\xA4\x95\xE0\xA5\x8D' '\xE2\x80\xAE' '\xF0\x9F\x91\xA9\xE2\x80\x8D' '<script>' ']]>' 'layers' 'kernel' 'bias' 'activation' 'name' 'history' 'training' \
        'dtype' 'data_offsets' 'shape' 'fortran_order' '<f4' '>f8' 'PK\x01\x02' 'PK\x05\x06' 'PK\x06\x06' \
        'Gemm' 'MatMul' 'Softmax' 'transB' '\xFF\xFF\xFF\xFF'; do
        printf '"%s"\n' "$word"
    done
}
dictionary >"$build/words.dict"

# fontconfig keeps what it has read of its configuration, once for the process.
echo leak:libfontconfig >"$build/leaks.supp"
export LSAN_OPTIONS=suppressions=$build/leaks.supp:print_suppressions=0

# Draws figures of every kind that are put together by chance, and checks what holds of all pictures. The
# seeds at work when something ends the program stand in .build/fuzz/seed-*. A figure takes a thousand
# times as long as a label: there are fewer of them, unless RUNS says how many.
figures() {
    local count=${RUNS:-5000}
    echo "fuzz: figures, $count of each kind"
    RUNS=$count SEED_FILE=$build/seed timeout $((600 + count)) scripts/test.sh -c release \
        -Xswiftc -enable-testing --filter PlottingTests.DrawingLawTests >"$build/figures.log" 2>&1 || {
        grep -aE '✘|error:' "$build/figures.log" | cut -c1-400 | head -40 >&2
        tail -n +1 "$build"/seed-* >&2
        echo "fuzz: figures failed; see $build/figures.log" >&2
        return 1
    }
}

for target in "${targets[@]}"; do
    if [[ $target == figures ]]; then
        figures
        continue
    fi
    mapfile -t files < <(sources "$target" | tr ' ' '\n')
    [[ ${#files[@]} -gt 0 ]] || exit 1
    # The default linker warns of each of the sanitizer's symbols.
    swiftc "${flags[@]}" -use-ld=lld "${files[@]}" -o "$build/$target"
    corpus="$build/corpus-$target"
    mkdir -p "$corpus"
    if [[ $target == png ]]; then
        find Tests figures -name '*.png' -size -8k -exec cp {} "$corpus" \;
    else
        # Files of a format, as other programs write them.
        find Tests/InterchangeTests/Fixtures \( -name "*.$target" ! -name '*.json' -o -name "network*.$target" \) \
            -size -8k -exec cp {} "$corpus" \;
    fi
    echo "fuzz: $target, $runs inputs"
    # Swift's own report of a crash would stand in the way of the sanitizer's.
    SWIFT_BACKTRACE=enable=no "$build/$target" -runs="$runs" -seed=1 -max_len=4096 -timeout=10 \
        -rss_limit_mb=2048 -print_final_stats=1 -dict="$build/words.dict" \
        -artifact_prefix="$build/$target-" "$corpus" >"$build/$target.log" 2>&1 || {
        tail -40 "$build/$target.log" >&2
        echo "fuzz: $target failed; see $build/$target.log" >&2
        exit 1
    }
    grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "$build/$target.log"
done
