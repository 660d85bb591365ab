SELECT 'it''s; COMMIT;', 'C:\', E'it\'s; COMMIT;', e'\\', '\';
SELECT 'a' 'b', 'over
two lines; COMMIT;
ROLLBACK;
';
SELECT "a;b", "say ""hi; COMMIT;""", U&"d\0061t", U&'\0061', B'0', X'1F', N'x';
SELECT $$a; COMMIT; '$$, $tag$ $$ ; $other$ \q $tag$, $1, price$tag$ AS odd$name$x FROM t;
SELECT 'type'::text, namee'\', 1 -- COMMIT; '
     + 2;--ROLLBACK;
/* a comment; COMMIT;
   /* nested ' " $$ */
   \q
*/ SELECT 1;
SELECT a->>'k', b - -1, c*/*in between*/d, e/f FROM t WHERE x ~ '\d+' AND y @> '{}';
SELECT $é$ COMMIT; $é$, $_1$ COMMIT; $_1$;
SELECT ':name', :name, :'name', :"name", x::text, a[1:2];
