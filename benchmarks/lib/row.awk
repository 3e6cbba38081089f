# One row of a table from lines of GROUP NAME SIDE, requests per second, p50 and p99 in ms, CPU per request in µs.

$1 == group && $2 == name {
	count[$3]++
	for (column = 4; column <= 7; column++) {
		values[$3, column, count[$3]] = $column
	}
}

END {
	printf "| %s | %s | %s | %s", title, short(median("service", 4)), short(median("nginx", 4)), ratio(4)
	printf " | %s | %s", short(median("service", 5)), short(median("nginx", 5))
	printf " | %s | %s | %s", short(median("service", 6)), short(median("nginx", 6)), ratio(6)
	printf " | %s | %s |\n", short(median("service", 7)), short(median("nginx", 7))
}

# Rounds to significant digits; 0 means not measured.
function short(number) {
	if (number == 0) {
		return "–"
	}
	return sprintf(number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number)
}

function ratio(column,    value) {
	if (median("nginx", column) == 0 || median("service", column) == 0) {
		return "–"
	}
	value = median("service", column) / median("nginx", column)
	return sprintf(value >= 10 ? "%.0f" : value >= 1 ? "%.1f" : "%.2g", value)
}

function median(side, column,    sorted, number, i, j, value) {
	number = count[side]
	for (i = 1; i <= number; i++) {
		value = values[side, column, i]
		for (j = i - 1; j >= 1 && sorted[j] > value; j--) {
			sorted[j + 1] = sorted[j]
		}
		sorted[j + 1] = value
	}
	return (sorted[int((number + 1) / 2)] + sorted[int(number / 2) + 1]) / 2
}
