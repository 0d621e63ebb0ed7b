insert into tenancy.tenant (id, name, kind, region) values (5916,'Herne','KREISFREIE_STADT','Arnsberg'),(5113,'Essen','KREISFREIE_STADT','Düsseldorf');
