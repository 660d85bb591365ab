SELECT 1 -- a comment ends here;COMMIT;
