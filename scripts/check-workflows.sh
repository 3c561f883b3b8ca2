#!/usr/bin/env bash
# Checks the action of this package, its examples of continuous integration, and the workflow of new projects
# against the schemas of the systems that read them, with check-jsonschema of Python's packages, which goes to
# .build/check-workflows, and with actionlint where that is installed.
set -euo pipefail
cd "$(dirname "$0")/.."

environment=$PWD/.build/check-workflows
examples=Documentation/continuous-integration
workflows=("$examples/github.yml" "$examples/github-tests.yml" "$examples/forgejo.yml" newproject/workflow.yml)

if [[ ! -x $environment/bin/check-jsonschema ]]; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check check-jsonschema
fi
check() { "$environment/bin/check-jsonschema" --builtin-schema "vendor.$1" "${@:2}"; }

check github-workflows "${workflows[@]}"
check github-actions action.yml
check gitlab-ci "$examples/gitlab-ci.yml"
if command -v actionlint >/dev/null; then
    # The labels of Forgejo's runners are its owner's, and nobody's name stands in the example.
    actionlint -ignore 'label "docker" is unknown' -ignore 'OWNER' "${workflows[@]}"
fi
echo "check-workflows: ok"
