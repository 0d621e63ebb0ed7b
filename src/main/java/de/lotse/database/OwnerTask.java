package de.lotse.database;

import javax.sql.DataSource;

/** Work that a module does as the owner of the tables, at each start after the migrations: loading reference data. */
public interface OwnerTask {

    /** @param owner connections of the role that owns the tables, closed afterwards */
    void run(DataSource owner);
}
