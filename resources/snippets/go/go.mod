module example.com/ordinavo

go 1.19
