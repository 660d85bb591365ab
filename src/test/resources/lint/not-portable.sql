SET SESSION transaction_timeout TO 5000;
set local transaction_timeout = '5s';
GRANT MAINTAIN ON TABLE t TO reader;
REVOKE SELECT, MAINTAIN ON t FROM reader;
SET standard_conforming_strings = off;
SET standard_conforming_strings TO 'off';
SET standard_conforming_strings = on;
SET search_path = transaction_timeout;
