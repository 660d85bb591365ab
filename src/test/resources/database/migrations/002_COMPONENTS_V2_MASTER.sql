CREATE TABLE component_catalog (id bigint PRIMARY KEY);
