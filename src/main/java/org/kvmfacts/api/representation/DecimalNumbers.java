package org.kvmfacts.api.representation;

import org.kvmfacts.content.Share;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes shares, scores and probabilities with at most four digits and without an
 * exponent.
 */
@Component
class DecimalNumbers implements JsonMapperBuilderCustomizer {

	@Override
	public void customize(JsonMapper.Builder builder) {
		ValueSerializer<Double> decimals = new ValueSerializer<>() {

			@Override
			public void serialize(Double number, JsonGenerator json, SerializationContext context) {
				json.writeNumber(Share.rounded(number));
			}

		};
		builder
			.addModule(new SimpleModule().addSerializer(Double.class, decimals).addSerializer(double.class, decimals));
	}

}
