CREATE TABLE enrichment_queue (id bigint PRIMARY KEY);
