reminder-ends = { $tier } ваш до { $until }.
reminder-paid-ends = { $tier } оплачено до { $until }, і він не продовжиться сам. Він залишиться ще на день; потім можна будь-коли підписатися знову.
reminder-renews = { $tier } продовжиться сам: { $until }. Щоб зупинити, відкрийте «Преміум».
reminder-ended = { $tier } закінчився. Ваш тариф тепер { $now }.
reminder-trial-ended = Проба { $tier } закінчилася. Ваш тариф знову { $now }.
reminder-trial-again = Наступна проба можлива з { $time }.
