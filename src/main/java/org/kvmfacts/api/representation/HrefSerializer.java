package org.kvmfacts.api.representation;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

import org.springframework.boot.jackson.JacksonComponent;

/**
 * Writes links as absolute addresses.
 */
@JacksonComponent
class HrefSerializer extends ValueSerializer<Href> {

	@Override
	public void serialize(Href href, JsonGenerator json, SerializationContext context) {
		json.writeString(BaseAddress.of(href));
	}

}
