package de.lotse.tenancy.codes;

import de.lotse.database.OwnerTask;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

@Component
class ReferenceDataAtStart implements OwnerTask {

    @Override
    public void run(DataSource owner) {
        new ReferenceData(owner).load();
    }
}
