// Purpose: version of the server
// Parameters: none
// Columns: name, versions, edition
// Index: none
CALL dbms.components() YIELD name, versions, edition
RETURN name, versions, edition
