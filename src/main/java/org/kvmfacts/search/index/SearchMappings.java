package org.kvmfacts.search.index;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

import org.springframework.stereotype.Component;

/**
 * Names the records that hits are read as, which are not found by themselves in an
 * executable jar.
 */
@Component
class SearchMappings implements HibernateOrmSearchMappingConfigurer {

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		context.annotationMapping().add(IndexedEntry.class).add(Match.class);
	}

}
