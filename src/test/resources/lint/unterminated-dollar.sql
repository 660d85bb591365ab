DO $x$
BEGIN
END $y$;
$x;
