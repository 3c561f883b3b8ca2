# Gets the programs of others that a check needs: from Debian's packages, and where those do not have them
# from Python's. Meant to be read by `source`, with these set:
#
#     environment    the folder of the virtual environment of Python's packages
#     check          the name of the check, for messages
#     all            1 when it is a failure that something cannot be had
#
# What cannot be had is named and left out. It is a failure too where packages can be installed: a check
# that tries nothing has not succeeded.

has() { command -v "$1" >/dev/null 2>&1; }

# Where the last package was to come from: debian, python, or swift, whose toolchain is not ours to install.
source_of_packages=debian

# The names of what could not be had: where nothing can be installed, and where it should have worked.
left_out=()
not_installed=()

# Installs the Debian package $2 for the command $1, where that can be done.
get_from_debian() {
    source_of_packages=debian
    has "$1" || { scripts/setup.sh "$1=$2" && has "$1"; }
}

# Makes the virtual environment. One that is there may be one in which no package could be installed.
get_environment() {
    [[ ! -x $environment/bin/pip ]] || return 0
    get_from_debian python3 python3 || return 1
    # Debian has the module that installs pip in a package of its own, which holds no command.
    python3 -c 'import ensurepip, venv' 2>/dev/null || scripts/setup.sh python3-venv=python3-venv || return 1
    source_of_packages=python
    python3 -m venv "$environment"
}

install_from_python() {
    source_of_packages=python
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$@"
}

# Installs Python's packages $2 ... for the command $1, apart from all others.
get_from_python() {
    local command=$1
    shift
    [[ ! -x $environment/bin/$command ]] || return 0
    get_environment && install_from_python "$@" && [[ -x $environment/bin/$command ]]
}

# Installs Python's package $2 for the module $1.
get_module() {
    get_environment || return 1
    "$environment/bin/python3" -c "import $1" 2>/dev/null || install_from_python "$2"
}

# Whether packages can be installed here from where the last one was to come from.
can_install() {
    case $source_of_packages in
        debian)
            has apt-get || return 1
            local as_root=
            [[ $(id -u) -eq 0 ]] || { has sudo && sudo -n true 2>/dev/null && as_root='sudo -n'; } || return 1
            $as_root apt-get update -qq -o APT::Update::Error-Mode=any
            ;;
        python)
            local folder status=0
            folder=$(mktemp -d)
            "$environment/bin/pip" download --quiet --disable-pip-version-check --no-cache-dir --no-deps \
                --dest "$folder" pip || status=1
            rm -rf "$folder"
            return $status
            ;;
        *) return 1 ;;
    esac
}

# Says that $1 could not be had; the file $2 holds what was said of that.
leave_out() {
    local reason
    reason=$(tail -n 1 "$2")
    if [[ $all == 1 ]] || can_install >/dev/null 2>&1; then
        echo "$1 could not be installed, though others can be: ${reason:-nothing was said}" >&2
        not_installed+=("$1")
    else
        echo "$1 is not tried, as it cannot be installed here: ${reason:-nothing was said}" >&2
        left_out+=("$1")
    fi
}

# Names all that was left out; fails when it should not have been.
tell_left_out() {
    [[ ${#left_out[@]} -eq 0 ]] || echo "$check: not tried: ${left_out[*]}" >&2
    [[ ${#not_installed[@]} -eq 0 ]] || { echo "$check: not installed: ${not_installed[*]}" >&2; return 1; }
}
