package de.lotse.tenancy.codes;

import de.lotse.database.OwnerTask;
import javax.sql.DataSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(0) // other tasks build on them
class ReferenceDataAtStart implements OwnerTask {

    @Override
    public void run(DataSource owner) {
        new ReferenceData(owner).load();
    }
}
