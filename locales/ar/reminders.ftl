reminder-ends = { $tier } لك حتى { $until }.
reminder-paid-ends = { $tier } مدفوع حتى { $until } ولا يتجدد تلقائيًا. يبقى لك يومًا آخر؛ وبعده يمكنك الاشتراك من جديد متى شئت.
reminder-renews = يتجدد { $tier } تلقائيًا في { $until }. لإيقافه افتح Premium.
reminder-ended = انتهى { $tier }. فئتك الآن { $now }.
reminder-trial-ended = انتهت تجربتك لفئة { $tier }. فئتك الآن من جديد { $now }.
reminder-trial-again = التجربة التالية ممكنة ابتداءً من { $time }.
