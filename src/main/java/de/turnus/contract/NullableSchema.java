package de.turnus.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A schema that allows null as well. */
final class NullableSchema {
    private NullableSchema() {}

    static Schema of(Schema schema) {
        // beside a reference, a type would have to hold as well
        return schema.getRef() == null
                ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .addAnyOf(schema)
                        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
