-- #region tablas
CREATE TABLE autoras (id integer PRIMARY KEY, nombre text);
CREATE TABLE libros (titulo text, autora integer REFERENCES autoras);
-- #endregion
