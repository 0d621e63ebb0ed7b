package de.lotse.tenancy.codes;

import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Loads when every bean is made, hence after the migrations, and before the first request. */
@Component
class ReferenceLoading implements SmartInitializingSingleton {

    private final DataSource owner;

    ReferenceLoading(@Qualifier("ownerDataSource") DataSource owner) {
        this.owner = owner;
    }

    @Override
    public void afterSingletonsInstantiated() {
        new ReferenceData(owner).load();
    }
}
