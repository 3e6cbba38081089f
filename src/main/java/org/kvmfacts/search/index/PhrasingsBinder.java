package org.kvmfacts.search.index;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;

import org.springframework.stereotype.Component;

/**
 * Indexes the phrasings of an entry by its key.
 */
@Component
class PhrasingsBinder implements PropertyBinder {

	private final Phrasings phrasings;

	PhrasingsBinder(Phrasings phrasings) {
		this.phrasings = phrasings;
	}

	@Override
	public void bind(PropertyBindingContext context) {
		context.dependencies().useRootOnly();
		context.bridge(String.class,
				new Bridge(this.phrasings, context.indexSchemaElement()
					.field("phrasings", (f) -> f.asString().analyzer(Analyser.ENGLISH).projectable(Projectable.YES))
					.multiValued()
					.toReference()));
	}

	private record Bridge(Phrasings phrasings, IndexFieldReference<String> field) implements PropertyBridge<String> {

		@Override
		public void write(DocumentElement document, String key, PropertyBridgeWriteContext context) {
			this.phrasings.of(key).forEach((phrasing) -> document.addValue(this.field, phrasing));
		}

	}

}
