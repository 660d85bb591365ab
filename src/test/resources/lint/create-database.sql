CREATE DATABASE a;
create
  database b;
DROP DATABASE IF EXISTS a;
ALTER DATABASE a SET search_path = x;
