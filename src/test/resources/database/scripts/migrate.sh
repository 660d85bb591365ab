#!/bin/sh
# Stands in for the runner where only the bundle matters.
set -eu
echo "$1"
