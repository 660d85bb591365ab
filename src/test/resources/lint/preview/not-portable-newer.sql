MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE RETURNING t.a;
MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE;
SELECT * FROM JSON_TABLE ('[]', '$[*]' COLUMNS (a int));
SELECT * FROM t, json_table('[]', '$[*]' COLUMNS (a int));
CREATE TABLE json_table (a int);
INSERT INTO json_table (a) VALUES (1);
