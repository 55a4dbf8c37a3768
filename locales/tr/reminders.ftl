reminder-ends = { $tier } sizin, bitiş: { $until }.
reminder-paid-ends = { $tier } ödendi, bitiş: { $until }; kendiliğinden yenilenmez. Bir gün daha sizde kalır; sonra istediğiniz an yeniden abone olabilirsiniz.
reminder-renews = { $tier } kendiliğinden yenilenecek: { $until }. Durdurmak için Premium’u açın.
reminder-ended = { $tier } bitti. Paketiniz artık { $now }.
reminder-trial-ended = { $tier } denemeniz bitti. Paketiniz yine { $now }.
reminder-trial-again = Sonraki denemenin zamanı: { $time }.
