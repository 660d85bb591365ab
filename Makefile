# `make help` lists every command. Each target is one script of tools/, so it can be read and run by itself.
.DEFAULT_GOAL := help
.PHONY: help up preview down test unit bench doctor shell toolchain cluster cluster-down cluster-status golden clean-cache

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: ## set everything up, start the embedded cluster and deploy the stack 'local' onto it
	@tools/up.sh

preview: toolchain cluster ## show what 'make up' would change
	@./dev pulumi preview --diff

down: ## destroy the stack, stop the cluster, remove its folder
	@tools/down.sh

test: ## set everything up and run all tests
	@tools/test.sh

unit: toolchain ## the unit tests alone
	@mvn -B -q --no-transfer-progress test

bench: toolchain ## measure speed and memory; prints ratios from one run
	@tools/bench.sh

doctor: ## check every prerequisite and say how to get what is missing
	@tools/doctor.sh

shell: ## an interactive shell with the pinned tools, the embedded cluster and the local backend
	@./dev

toolchain: ## build or find the pinned tools
	@tools/toolchain.sh ensure

cluster: toolchain ## start the embedded cluster
	@tools/cluster.sh up

cluster-down: ## stop the embedded cluster, keep its data
	@tools/cluster.sh down

cluster-status: ## what of the embedded cluster runs
	@tools/cluster.sh status

golden: toolchain ## rewrite the golden manifests and generated documents, then read the diff
	@mvn -B -q --no-transfer-progress test -Dgolden.update=true

clean-cache: ## remove everything generated: tools, clusters, and the SDK artifacts we put into the Maven repository
	@tools/toolchain.sh clean
