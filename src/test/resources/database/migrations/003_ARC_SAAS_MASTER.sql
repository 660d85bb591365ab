CREATE SCHEMA tenant_management;
