package org.kvmfacts.api.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.TransactionException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Distinguishes outages of the database from failures of the service. A failure while a
 * response is written is wrapped in another exception.
 */
public final class Outage {

	private static final List<Class<? extends Exception>> KINDS = List.of(CannotCreateTransactionException.class,
			DataAccessResourceFailureException.class, TransientDataAccessException.class);

	private Outage() {
	}

	/**
	 * Describes the outage that caused a failure, unless the service itself failed.
	 */
	public static Optional<String> of(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter(Outage::isOfDatabase)
			.findFirst()
			.map((cause) -> "The database does not respond: "
					+ NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
	}

	// A transaction that cannot end has lost its connection, for which the pool reports
	// no SQL state. Otherwise the class of the SQL state decides: no connection, no
	// resources, stopped by an operator, or a system failure.
	private static boolean isOfDatabase(Throwable failure) {
		if (KINDS.stream().anyMatch((kind) -> kind.isInstance(failure))) {
			return true;
		}
		return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
				&& (failure.getCause() instanceof TransactionException
						|| String.valueOf(cause.getSQLState()).matches("(08|53|57|58).*"));
	}

}
