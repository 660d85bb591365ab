SELECT E'first'
       -- a comment between the parts
       'second \'; COMMIT; --';
