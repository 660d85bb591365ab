CREATE OR REPLACE SQL SECURITY INVOKER VIEW active_users AS
SELECT users.id, users.email, users.display_name, organizations.slug AS organization
FROM users
         JOIN organizations ON organizations.id = users.organization_id
WHERE users.deactivated_at IS NULL;
